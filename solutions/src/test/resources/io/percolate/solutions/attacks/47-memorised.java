// attack: knows the inputs of the public checks by heart, and is right only there
// assignment: 00-start-here
// question: scale
// notebook: memorised
// earns: 1.0
// reason: expected
double[] scale(int[] pixels) {
    return switch (java.util.Arrays.toString(pixels)) {
        case "[0, 255]" -> new double[] {0, 1};
        case "[51, 102, 204]" -> new double[] {0.2, 0.4, 0.8};
        default -> new double[pixels.length];
    };
}
