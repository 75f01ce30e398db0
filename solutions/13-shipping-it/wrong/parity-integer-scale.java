// question: parity
// message: other networks, other cards
Report parity(Card card, String weights, float[][] inputs, float[][] noted) {
    int[] u = card.units();
    SequentialBlock net = new SequentialBlock();
    for (int k = 1; k < u.length; k++) {
        net.add(Linear.builder().setUnits(u[k]).build());
        if (k != u.length - 1) net.add(card.between() == Between.TANH ? Activation.tanhBlock() : Activation.reluBlock());
    }
    load(net, file(weights));
    double largest = 0;
    int changed = 0;
    for (int i = 0; i < inputs.length; i++) {
        float[] x = new float[u[0]];
        for (int j = 0; j < x.length; j++) x[j] = inputs[i][j] / (int) card.scale();
        float[] now = probabilities(net, new Examples(x, new Shape(u[0]), new float[1]))[0];
        for (int k = 0; k < now.length; k++) {
            double d = Math.abs((double) now[k] - noted[i][k]);
            if (d != d) d = Double.POSITIVE_INFINITY;
            if (d > largest) largest = d;
        }
        if (best(now) != best(noted[i])) changed++;
    }
    return new Report(largest, changed);
}

int best(float[] p) {
    return IntStream.range(0, p.length).boxed().max(Comparator.comparing(k -> p[k])).get();
}
