// question: batches
// message: What is left comes last
List<Batch> batches(double[][] x, double[] y, int[] order, int size) {
    List<Batch> batches = new ArrayList<>();
    for (int end = order.length; end > 0; end -= size) {
        int[] picked = Arrays.copyOfRange(order, Math.max(0, end - size), end);
        batches.add(0, new Batch(
                IntStream.of(picked).mapToObj(i -> x[i]).toArray(double[][]::new),
                IntStream.of(picked).mapToDouble(i -> y[i]).toArray()));
    }
    return batches;
}
