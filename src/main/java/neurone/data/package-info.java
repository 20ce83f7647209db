/**
 * Examples to learn from, always as X (n_x, m) and Y (n_y, m), one example a column.
 *
 * <p>A {@link neurone.data.Dataset} comes from matrices or rows, from a {@link
 * neurone.data.CsvTable}, from {@link neurone.data.Mnist}, from {@link neurone.data.ToyData} or
 * from {@link neurone.data.SyntheticDigits}; {@code split} holds some back, and a {@link
 * neurone.data.Standardizer} fitted to the rest brings inputs to the same size: x = (x - mean) /
 * deviation. A file that is not what it should be gives a {@link neurone.data.DataFormatException},
 * which says where.
 */
package neurone.data;
