// attack: takes the names of the contract, of its question and of the checks
// assignment: 00-start-here
// question: shuffle
// notebook: own-names
// earns: 0.5
// reason: expected
class Questions {
    static final Object SHUFFLE = null;
}
class ShuffleChecks {
}
@interface Check {
}
class Exercises {
    static void check(Object question, Object answer) {
    }
}
Object SHUFFLE = "none";
int[] shuffle(int n, long seed) {
    return new int[n];
}
