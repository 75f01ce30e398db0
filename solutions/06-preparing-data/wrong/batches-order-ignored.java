// question: batches
// message: the order wasn't used
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < order.length; start += size) {
        int[] picked = Arrays.copyOfRange(IntStream.range(0, order.length).toArray(), start, Math.min(start + size, order.length));
        batches.add(new Batch(
                IntStream.of(picked).mapToObj(i -> x[i]).toArray(double[][]::new),
                IntStream.of(picked).mapToDouble(i -> y[i]).toArray()));
    }
    return batches;
}
