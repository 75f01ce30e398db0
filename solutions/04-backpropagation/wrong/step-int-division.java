// question: step
// message: 1 / n of whole numbers is 0
Net step(Net net, List<Gradients> gradients, double rate) {
    double[][] W1 = net.W1(), W2 = net.W2();
    double[] b1 = net.b1(), b2 = net.b2();
    double share = rate * (1 / gradients.size());
    for (Gradients each : gradients) {
        for (int j = 0; j < b1.length; j++) {
            b1[j] -= share * each.db1()[j];
            for (int i = 0; i < W1[j].length; i++) W1[j][i] -= share * each.dW1()[j][i];
        }
        for (int c = 0; c < b2.length; c++) {
            b2[c] -= share * each.db2()[c];
            for (int j = 0; j < W2[c].length; j++) W2[c][j] -= share * each.dW2()[c][j];
        }
    }
    return new Net(W1, b1, W2, b2);
}
