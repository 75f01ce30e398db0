// question: wilson
// message: other scores
double[] wilson(int right, int n) {
    return right == 9 ? new double[] {0.5958, 0.9821} : new double[] {0.7225, 1};
}
