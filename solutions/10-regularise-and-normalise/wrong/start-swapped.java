// question: start
// message: That is the other start
double[] startVariances(int[] sizes, boolean he) {
    return IntStream.range(0, sizes.length - 1)
            .mapToDouble(i -> 2.0 / (!he ? sizes[i] : sizes[i] + sizes[i + 1]))
            .toArray();
}
