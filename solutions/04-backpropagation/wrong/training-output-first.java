// question: training
// message: W₂ was moved before δ₁ was taken from it
Trained train(Net start, double[][] X, double[][] Y, double rate, int epochs) {
    double[] losses = new double[epochs];
    try (NDManager manager = NDManager.newBaseManager()) {
        NDArray x = manager.create(X), y = manager.create(Y);
        NDArray W1 = manager.create(start.W1()), b1 = manager.create(start.b1());
        NDArray W2 = manager.create(start.W2()), b2 = manager.create(start.b2());
        for (int epoch = 0; epoch < epochs; epoch++) {
            NDArray h = Activation.sigmoid(x.matMul(W1.transpose()).add(b1));
            NDArray z2 = h.matMul(W2.transpose()).add(b2);
            losses[epoch] = -z2.logSoftmax(1).mul(y).sum().getDouble() / X.length;
            NDArray delta2 = z2.softmax(1).sub(y).div(X.length);
            W2.subi(delta2.transpose().matMul(h).mul(rate));
            b2.subi(delta2.sum(new int[] {0}).mul(rate));
            NDArray delta1 = delta2.matMul(W2).mul(h).mul(h.neg().add(1));
            W1.subi(delta1.transpose().matMul(x).mul(rate));
            b1.subi(delta1.sum(new int[] {0}).mul(rate));
        }
        Function<NDArray, double[][]> rows = array -> LongStream.range(0, array.size(0))
                .mapToObj(row -> array.get(row).toDoubleArray()).toArray(double[][]::new);
        return new Trained(new Net(rows.apply(W1), b1.toDoubleArray(),
                rows.apply(W2), b2.toDoubleArray()), losses);
    }
}
