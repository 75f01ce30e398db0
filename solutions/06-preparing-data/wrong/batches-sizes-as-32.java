// question: batches
// message: The shape must be
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < order.length && start <= 3 * size; start += size) {
        int[] picked = Arrays.copyOfRange(order, start, Math.min(start + size, order.length));
        batches.add(new Batch(
                IntStream.of(picked).mapToObj(i -> x[i]).toArray(double[][]::new),
                IntStream.of(picked).mapToDouble(i -> y[i]).toArray()));
    }
    return batches;
}
