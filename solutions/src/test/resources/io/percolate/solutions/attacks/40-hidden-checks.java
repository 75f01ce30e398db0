// attack: loads hidden checks and references by name, from the class path and by its magics
// assignment: 00-start-here
// question: scale
// notebook: reading-2
// earns: 0
// reason: matches no file
%classpath {{root}}/lib/dist/solutions/*.jar
%classpath {{root}}/lib/dist/cli/*.jar
%classpath {{root}}/solutions/target/classes
