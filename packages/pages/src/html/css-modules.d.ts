/** Style sheets beside components: class names by the names they have there. */
declare module "*.module.css" {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
