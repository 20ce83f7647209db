package neurone.training;

/**
 * One update.
 *
 * @param epoch the number of its epoch, from 1
 * @param batch the number of its batch within the epoch, from 1
 * @param batches how many batches the epoch has
 * @param cost J of the batch before the update
 */
public record Step(int epoch, int batch, int batches, double cost) {}
