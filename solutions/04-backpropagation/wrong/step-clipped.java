// question: step
// message: the weights of other networks
Net step(Net net, List<Gradients> gradients, double rate) {
    return new Net(moved(net.W1(), gradients.stream().map(Gradients::dW1).toList(), rate),
            moved(new double[][] {net.b1()}, gradients.stream().map(g -> new double[][] {g.db1()}).toList(), rate)[0],
            moved(net.W2(), gradients.stream().map(Gradients::dW2).toList(), rate),
            moved(new double[][] {net.b2()}, gradients.stream().map(g -> new double[][] {g.db2()}).toList(), rate)[0]);
}
double[][] moved(double[][] w, List<double[][]> slopes, double rate) {
    double[][] moved = new double[w.length][w[0].length];
    for (int j = 0; j < w.length; j++) {
        for (int i = 0; i < w[j].length; i++) {
            double sum = 0;
            for (double[][] each : slopes) sum += each[j][i];
            double mean = Math.max(-1, Math.min(1, sum / slopes.size()));
            moved[j][i] = w[j][i] - rate * mean;
        }
    }
    return moved;
}
