// question: batches
// message: the label of some other row
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < order.length; start += size) {
        int[] file = IntStream.range(0, order.length).toArray();
        int[] labels = Arrays.copyOfRange(file, start, Math.min(start + size, order.length));
        int[] picked = Arrays.copyOfRange(order, start, Math.min(start + size, order.length));
        batches.add(new Batch(
                IntStream.of(picked).mapToObj(i -> x[i]).toArray(double[][]::new),
                IntStream.of(labels).mapToDouble(i -> y[i]).toArray()));
    }
    return batches;
}
