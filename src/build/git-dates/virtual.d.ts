/** What read.ts found, as a module. An ambient module cannot name the type of another file. */
declare module 'virtual:git-dates' {
  const dates: Readonly<Record<string, string>>;
  export default dates;
}
