// question: start
// message: That is 1 / n, which suits
double[] startVariances(int[] sizes, boolean he) {
    return IntStream.range(0, sizes.length - 1)
            .mapToDouble(i -> (he ? 1.0 : 2.0) / (he ? sizes[i] : sizes[i] + sizes[i + 1]))
            .toArray();
}
