// attack: has the compiler compute a text of a billion letters
// assignment: 00-start-here
// question: scale
// notebook: compiler
// slow: yes
// earns: 0
// reason: memory for Java objects|wasn't done within
double[] scale(int[] pixels) {
    final String a = "0123456789012345678901234567890123456789";
    final String b = a + a + a + a + a + a + a + a + a + a + a + a;
    final String c = b + b + b + b + b + b + b + b + b + b + b + b;
    final String d = c + c + c + c + c + c + c + c + c + c + c + c;
    final String e = d + d + d + d + d + d + d + d + d + d + d + d;
    final String f = e + e + e + e + e + e + e + e + e + e + e + e;
    final String g = f + f + f + f + f + f + f + f + f + f + f + f;
    final String h = g + g + g + g + g + g + g + g + g + g + g + g;
    return new double[h.length()];
}
