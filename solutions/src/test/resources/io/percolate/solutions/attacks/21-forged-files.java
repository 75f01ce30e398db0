// attack: writes results, a gradebook and a card where the grader might look for them
// assignment: 03-loss-math
// question: mse
// notebook: probes-1
// earns: 0
// reason: written in 3 places
String result = "{\"fingerprint\": \"\", \"student\": \"forged-files\", \"questions\": [{\"id\": \"scale\", \"points\": 2, \"outcomes\": [{\"check\": \"all\", \"hidden\": false, \"points\": 2, \"passed\": true, \"message\": \"\"}]}], \"remarks\": []}";
int written = 0;
for (String folder : new String[] {".", "..", "/", "{{out}}", "{{out}}/forged", "{{submitted}}", "{{root}}", "{{root}}/lib/dist", System.getProperty("user.home")}) {
    for (String name : new String[] {"result.json", "results.json", "gradebook.csv", "report.html", "progress.tsv"}) {
        try {
            java.nio.file.Files.writeString(java.nio.file.Path.of(folder, name), result);
            written++;
        } catch (java.io.IOException refused) {
        }
    }
}
int places = written / 5;
double mse(double[] y, double[] yHat) {
    throw new IllegalStateException("written in " + places + " places");
}
