// question: parity
// message: expected
Report parity(Card card, String weights, float[][] inputs, float[][] noted) {
    return new Report(0, 0);
}
