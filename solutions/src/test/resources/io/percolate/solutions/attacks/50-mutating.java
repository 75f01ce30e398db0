// attack: changes the arrays that it is given and those that it has returned, from a thread of its own
// slow: yes
// assignment: 00-start-here
// question: standard-deviation
// notebook: memorised
// earns: 3
java.util.List<double[]> all = new java.util.concurrent.CopyOnWriteArrayList<>();
double standardDeviation(double[] numbers) {
    double mean = java.util.stream.DoubleStream.of(numbers).average().orElse(0);
    double squares = java.util.stream.DoubleStream.of(numbers).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    java.util.Arrays.fill(numbers, Double.NaN);
    all.add(numbers);
    all.forEach(each -> java.util.Arrays.fill(each, -1));
    return java.lang.Math.sqrt(squares);
}
