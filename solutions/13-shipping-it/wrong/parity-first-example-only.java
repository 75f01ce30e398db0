// question: parity
// message: other networks
Report parity(Card card, String weights, float[][] inputs, float[][] noted) {
    SequentialBlock network = new SequentialBlock();
    for (int i = 1; i < card.units().length; i++) {
        network.add(Linear.builder().setUnits(card.units()[i]).build());
        if (i < card.units().length - 1) {
            network.add(card.between() == Between.RELU ? Activation::relu : Activation::tanh);
        }
    }
    Weights.load(network, file(weights));
    int features = card.units()[0];
    float[] scaled = new float[inputs.length * features];
    for (int i = 0; i < scaled.length; i++) {
        scaled[i] = inputs[i / features][i % features] / card.scale();
    }
    float[][] now = probabilities(network, new Examples(scaled, new Shape(features), new float[inputs.length]));
    double largest = 0;
    int changed = 0;
    for (int i = 0; i < Math.min(4, now.length); i++) {
        int best = 0;
        int before = 0;
        for (int k = 0; k < now[i].length; k++) {
            double difference = Math.abs(now[i][k] - noted[i][k]);
            largest = Math.max(largest, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
            best = now[i][k] > now[i][best] ? k : best;
            before = noted[i][k] > noted[i][before] ? k : before;
        }
        changed += best == before ? 0 : 1;
    }
    network.clear();
    return new Report(largest, changed);
}
