/** True in the kernel that counts what happens and keeps no stories; it is compiled from the same files. */
export const IS_LEAN: bool = false;
