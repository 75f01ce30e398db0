// attack: says what can't be seen: marks that turn text, that break lines for some, that close what is open in reports
// assignment: 00-start-here
// question: standard-deviation
// notebook: compiler
// earns: 0
// reason: threw IllegalStateException
double standardDeviation(double[] numbers) {
    throw new IllegalStateException("\u200f\u061c\u2028=1+1\u2029\ufeff]]><!--</script></title>\u0000\u009b31m%s{0}${x}");
}
