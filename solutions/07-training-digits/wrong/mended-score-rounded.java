// question: mended
// message: a score near
Report mended(float[][] pixels, int[] labels, float[][] unseen) {
    Examples all = examples(ink(pixels), labels);
    Split split = Split.of(all, 0.2, 7);
    Block network = small();
    initialize(network, split.train(), 7);
    double untrainedLoss = evaluate(network, split.test()).loss();
    fit(network, split.train(), options().epochs(10).batchSize(32).optimizer(adam(1e-3)).seed(7).quiet());
    double score = Math.round(evaluate(network, split.test()).accuracy());
    Report report = new Report(untrainedLoss, score, answers(network, ink(unseen)));
    network.clear();
    return report;
}

float[][] ink(float[][] pixels) {
    float[][] ink = new float[pixels.length][784];
    for (int i = 0; i < pixels.length; i++) {
        for (int j = 0; j < 784; j++) ink[i][j] = pixels[i][j] / 255f;
    }
    return ink;
}
