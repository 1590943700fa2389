/** Milliseconds of processor time that some work takes: other programs, which a busy machine runs between, are no part of it. */
export async function processorTime(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e3;
}
