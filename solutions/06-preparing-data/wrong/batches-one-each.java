// question: batches
// message: Each row came as a batch
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int start = 0; start < order.length; start += 1) {
        int[] picked = Arrays.copyOfRange(order, start, start + 1);
        batches.add(new Batch(
                IntStream.of(picked).mapToObj(i -> x[i]).toArray(double[][]::new),
                IntStream.of(picked).mapToDouble(i -> y[i]).toArray()));
    }
    return batches;
}
