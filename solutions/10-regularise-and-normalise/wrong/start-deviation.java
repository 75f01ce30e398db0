// question: start
// message: Return variances, without the root
double[] startVariances(int[] sizes, boolean he) {
    return IntStream.range(0, sizes.length - 1)
            .mapToDouble(i -> Math.sqrt(2.0 / (he ? sizes[i] : sizes[i] + sizes[i + 1])))
            .toArray();
}
