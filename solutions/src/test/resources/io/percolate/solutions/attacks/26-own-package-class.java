// attack: has a class by the name of the package, which takes answers and loses them
// slow: yes
// assignment: 00-start-here
// question: scale
// notebook: own-package-class
// earns: 0
// reason: expected
class io {
    static class percolate {
        static class check {
            static class notebook {
                static class Exercises {
                    static void check(Object question, java.util.function.Function<int[], double[]> answer) {
                    }
                    static <T> void check(Object question, T answer) {
                    }
                }
            }
        }
        static class exercises {
            static class starthere {
                static class Questions {
                    static Object SCALE;
                    static Object SHUFFLE;
                    static Object STANDARD_DEVIATION;
                }
            }
        }
    }
}
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
