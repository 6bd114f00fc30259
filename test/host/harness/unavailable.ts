/** A host cannot be had on this machine; the message says why and what to do about it. */
export class HostUnavailable extends Error {}
