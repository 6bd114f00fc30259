import type { Scope } from '../scope';
import type { TermIndex } from '../termIndex';
import { changesPicture } from './changes';
import { coveragePicture } from './coverage';
import { meetingsPicture } from './meetings';
import { networkPicture } from './network';
import { peoplePicture } from './people';
import type { Picture, PictureAsk } from './picture';

/** The numbers of a picture of a scope. */
export function pictureOf(index: TermIndex, scope: Scope, ask: PictureAsk): Picture {
  switch (ask.kind) {
    case 'meetings':
      return meetingsPicture(index, scope, ask.topics);
    case 'changes':
      return changesPicture(index, scope, ask.topics, ask.compare);
    case 'people':
      return peoplePicture(index, scope, ask.topics, ask.by);
    case 'network':
      return networkPicture(index, scope, ask.topics);
    case 'coverage':
      return coveragePicture(index, scope, ask.topics);
  }
}
