// attack: takes memory by NDArrays that are never closed
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: memory
double[] scale(int[] pixels) {
    var manager = ai.djl.ndarray.NDManager.newBaseManager();
    while (true) {
        manager.ones(new ai.djl.ndarray.types.Shape(4 << 20, 4));
    }
}
