/**
 * Examples to learn from, always as X (n_x, m) and Y (n_y, m), one example a column.
 *
 * <p>A {@link neurone.data.Dataset} comes from matrices or rows, from a {@link
 * neurone.data.CsvTable}, a file of a spreadsheet, from {@link neurone.data.Mnist}, from {@link
 * neurone.data.ToyData} or from {@link neurone.data.SyntheticDigits}; {@code split} holds some
 * back, and a {@link neurone.data.Standardizer} fitted to the rest brings inputs to the same size:
 * x = (x - mean) / deviation. A file that is not what it should be gives a {@link
 * neurone.data.DataFormatException}, which says where.
 *
 * <p>Data of your own needs no class: give a {@link neurone.data.Dataset} the matrices X and Y, or
 * {@code Dataset.ofRows} one row for each example, m rows of n_x numbers, with their targets or
 * labels. Two classes may be one row of 0 and 1, K classes are K rows, of which {@link
 * neurone.data.OneHot} sets one to 1.
 */
package neurone.data;
