/** Examples to learn from: datasets, the files they come in, and toy data made by arithmetic. */
package neurone.data;
