import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import type { NetworkPicture } from '../../core/protocol';
import { widthOf } from './labels';

/** A node where it is drawn, in pixels. */
export interface PlacedNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  /** By node. */
  readonly nodes: readonly PlacedNode[];
}

interface Body {
  x?: number;
  y?: number;
  readonly radius: number;
  readonly label: number;
}

const radii = { least: 9, most: 22 };
const MARGIN = 6;
/** Area that a node with its label takes, in square pixels. */
const ROOM_OF_NODE = 7500;
const STEPS = 200;
/** Labels are cut to this width. */
export const LABEL_WIDTH = 120;

/**
 * Places the nodes by forces. The same network in the same room always gives the same picture: d3-force begins with
 * a spiral and draws its random numbers from a generator of its own with a fixed seed.
 */
export function layOutNetwork({ nodes, edges }: NetworkPicture, room: number): NetworkLayout {
  const area = nodes.length * ROOM_OF_NODE;
  const width = Math.round(Math.max(280, Math.min(room, 400 + Math.sqrt(area))));
  const height = Math.round(Math.min(900, Math.max(260, area / width)));
  const most = Math.max(1, ...nodes.map(({ topic }) => topic.frequency));
  const bodies = nodes.map(({ topic }): Body => {
    const radius = radii.least + (radii.most - radii.least) * Math.sqrt(topic.frequency / most);
    return { radius, label: Math.min(LABEL_WIDTH, widthOf(topic.name)) };
  });
  const links = edges.map(({ one, other, jaccard }) => ({ source: one, target: other, jaccard }));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink(links)
        .distance(60)
        .strength(({ jaccard }) => 0.2 + 0.6 * jaccard),
    )
    .force('apart', forceManyBody().strength(-180))
    .force(
      'room',
      forceCollide<Body>(({ radius, label }) => Math.max(radius + 8, label * 0.5)),
    )
    .force('center', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY(height / 2).strength(0.06 * Math.min(1, width / height) + 0.04))
    // d3-force is at rest when its alpha is 0.001.
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .stop();
  for (let i = 0; i < STEPS; i++) {
    simulation.tick();
    for (const body of bodies) keepInside(body, width, height);
  }
  return { width, height, nodes: bodies.map(({ x = 0, y = 0, radius }) => ({ x, y, radius })) };
}

/** The label stands below the node. */
function keepInside(body: Body, width: number, height: number): void {
  const aside = Math.min(width / 2, Math.max(body.radius, body.label / 2) + MARGIN);
  body.x = within(body.x ?? 0, aside, width - aside);
  body.y = within(body.y ?? 0, body.radius + MARGIN, height - body.radius - 20);
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
