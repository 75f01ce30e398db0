// question: parity
// message: other networks
Report parity(Card card, String weights, float[][] inputs, float[][] noted) {
    int[] u = card.units();
    SequentialBlock network = new SequentialBlock().add(Linear.builder().setUnits(u[1]).build())
            .add(card.between() == Between.RELU ? Activation::relu : Activation::tanh)
            .add(Linear.builder().setUnits(u[2]).build());
    load(network, file(weights));
    double largest = 0;
    int changed = 0;
    for (int i = 0; i < inputs.length; i++) {
        float[] x = inputs[i].clone();
        for (int j = 0; j < x.length; j++) x[j] /= card.scale();
        float[] now = probabilities(network, new Examples(x, new Shape(u[0]), new float[1]))[0];
        int best = 0, before = 0;
        for (int k = 0; k < now.length; k++) {
            double d = Math.abs(now[k] - noted[i][k]);
            largest = Math.max(largest, Double.isNaN(d) ? Double.POSITIVE_INFINITY : d);
            if (now[k] > now[best]) best = k;
            if (noted[i][k] > noted[i][before]) before = k;
        }
        if (best != before) changed++;
    }
    return new Report(largest, changed);
}
