// question: start
// message: looks at the units m as well
double[] startVariances(int[] sizes, boolean he) {
    return IntStream.range(0, sizes.length - 1)
            .mapToDouble(i -> (he ? 2.0 : 1.0) / sizes[i])
            .toArray();
}
