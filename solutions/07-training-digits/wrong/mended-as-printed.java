// question: mended
// message: What makes the logits so large
Report mended(float[][] pixels, int[] labels, float[][] unseen) {
    return broken(pixels, labels, unseen);
}
