// question: perplexity
// message: A product of many
double perplexity(double[][] batches) {
    double nats = 0, product = 1;
    int tokens = 0;
    for (double[] b : batches) for (double p : b) { product *= p; if (++tokens % 10 == 0) { nats -= Math.log(product); product = 1; } }
    nats -= Math.log(product);
    return Math.exp(nats / tokens);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = 0, product = 1;
    int tokens = 0;
    for (double[] b : batches) for (double p : b) { product *= p; if (++tokens % 10 == 0) { nats -= Math.log(product); product = 1; } }
    nats -= Math.log(product);
    return Math.exp(nats / characters);
}
