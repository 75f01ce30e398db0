// question: batches
// message: don't fill it up
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < order.length; start += size) {
        int[] picked = IntStream.range(start, start + size).map(k -> order[k % order.length]).toArray();
        batches.add(new Batch(
                IntStream.of(picked).mapToObj(i -> x[i]).toArray(double[][]::new),
                IntStream.of(picked).mapToDouble(i -> y[i]).toArray()));
    }
    return batches;
}
