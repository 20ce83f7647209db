/**
 * How the learning rate changes from epoch to epoch: learningRate(t) = learningRate factor(t), with
 * t the number of the epoch, from 1.
 *
 * <p>A rate that is large at first covers the distance, one that is small at the end settles. A
 * schedule is a value and knows no optimizer. To add one of your own, implement {@link
 * neurone.schedule.Schedule}: one method, so that a lambda will do.
 */
package neurone.schedule;
