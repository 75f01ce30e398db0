// question: batches
// message: don't fill it up
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < order.length; start += size) {
        double[][] features = new double[size][x[0].length];
        double[] labels = new double[size];
        for (int k = start; k < Math.min(start + size, order.length); k++) {
            features[k - start] = x[order[k]];
            labels[k - start] = y[order[k]];
        }
        batches.add(new Batch(features, labels));
    }
    return batches;
}
