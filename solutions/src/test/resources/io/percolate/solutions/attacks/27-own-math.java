// attack: takes the names of classes that everybody uses
// assignment: 00-start-here
// question: standard-deviation
// notebook: reading-2
// earns: 1
// reason: expected
class Math {
    static double sqrt(double x) {
        return 2;
    }
}
class Arrays {
}
class Object_ {
}
double standardDeviation(double[] numbers) {
    return Math.sqrt(numbers.length);
}
