// question: batches
// message: read the other way round
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    double[][] features = new double[x.length][];
    double[] labels = new double[y.length];
    for (int i = 0; i < x.length; i++) {
        features[order[i]] = x[i];
        labels[order[i]] = y[i];
    }
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < x.length; start += size) {
        int end = Math.min(start + size, x.length);
        batches.add(new Batch(Arrays.copyOfRange(features, start, end), Arrays.copyOfRange(labels, start, end)));
    }
    return batches;
}
