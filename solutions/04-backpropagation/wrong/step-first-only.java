// question: step
// message: Only the first example's gradient was used
Net step(Net net, List<Gradients> gradients, double rate) {
    Gradients g = gradients.get(0);
    return new Net(lessRows(net.W1(), g.dW1(), rate), less(net.b1(), g.db1(), rate),
            lessRows(net.W2(), g.dW2(), rate), less(net.b2(), g.db2(), rate));
}

double[] less(double[] a, double[] g, double rate) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] - rate * g[i]).toArray();
}

double[][] lessRows(double[][] a, double[][] g, double rate) {
    return IntStream.range(0, a.length).mapToObj(i -> less(a[i], g[i], rate)).toArray(double[][]::new);
}
