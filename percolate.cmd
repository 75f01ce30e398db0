@echo off
rem Builds Percolate on first use and whenever its sources have changed, then runs its command line.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "dist=%root%\lib\dist"
set "main=%dist%\cli\percolate-cli.jar"
set "started=%dist%\.started"
set "log=%dist%\build.log"

rem The JDK: JAVA_HOME's, else the one on PATH.
set "java="
rem Some people's JAVA_HOME stands in quotes.
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined java set "java=%%j"
set "why=no Java found. Install a JDK, 17 or later (winget install EclipseAdoptium.Temurin.21.JDK), or point JAVA_HOME at one."
if not defined java goto fail
set "why=there is no Java at %java%. Point JAVA_HOME at a JDK, 17 or later."
if not exist "%java%" goto fail
set "version="
for /f "tokens=3" %%v in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "version=%%v"
set "why=%java% doesn't run. Point JAVA_HOME at a JDK, 17 or later."
if not defined version goto fail
if "%version:~0,2%"=="1." set "version=%version:~2%"
set "why=%java% is Java %version%; Percolate needs a JDK, 17 or later. Point JAVA_HOME at one."
if %version% LSS 17 goto fail
set "why=%java% is a runtime without a compiler; Percolate needs a whole JDK, 17 or later (winget install EclipseAdoptium.Temurin.21.JDK). Point JAVA_HOME at one."
"%java%" --list-modules | findstr /b /c:"jdk.jshell" >nul || goto fail

call :stale
if not errorlevel 1 goto run

rem Where the JDK stands, which a java.exe on PATH needn't be part of.
set "jdk="
for /f "tokens=1* delims==" %%a in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do set "jdk=%%b"
set "jdk=%jdk:~1%"
set "why=it has to be built, and Maven's launcher can't start where the path holds an apostrophe, as %root% does. Move the project to another folder, such as C:\percolate."
if not "%root:'=%"=="%root%" goto fail
if not exist "%dist%\cli" mkdir "%dist%\cli" 2>nul
set "why=it has to be built, and %dist% can't be written to. Copy the project to a folder of yours and run it there."
(>"%started%" echo building) 2>nul || goto fail
if not exist "%main%" >&2 echo First run: building Percolate ^(fetches about 200 MB once, then takes half a minute^).
if exist "%main%" >&2 echo The sources have changed: building Percolate.
if exist "%main%" del "%main%"
setlocal
set "JAVA_HOME=%jdk%"
pushd "%root%"
rem Each module is named as it starts; all that Maven says is in the log.
call .\mvnw.cmd -B -DskipTests package 2>&1 | powershell -NoProfile -Command ^
  "$all = New-Object IO.StreamWriter($env:log);" ^
  "while ($null -ne ($line = [Console]::In.ReadLine())) {" ^
  "$all.WriteLine($line); $all.Flush();" ^
  "if ($line -match 'Building Percolate: (.*?) [0-9]') { [Console]::Error.WriteLine('  ' + $Matches[1]) } };" ^
  "$all.Close()"
popd
endlocal
if not exist "%main%" goto failed
findstr /l /c:"[ERROR]" "%log%" >nul && goto failed
rem What changes during the build is newer than this.
powershell -NoProfile -Command ^
  "(Get-Item -LiteralPath $env:main).LastWriteTimeUtc = (Get-Item -LiteralPath $env:started).LastWriteTimeUtc"
>&2 echo Built.

:run
set "tiers=1"
rem A server runs long enough for the better compiler to pay.
if /i "%~1"=="serve" set "tiers=4"
"%java%" -XX:TieredStopAtLevel=%tiers% -XX:+UseSerialGC -Djava.awt.headless=true ^
  -Dsun.net.httpserver.nodelay=true --enable-native-access=ALL-UNNAMED -Xlog:disable ^
  "-Dpercolate.home=%root%" -cp "%dist%\cli\*;%dist%\*;%dist%\solutions\*" io.percolate.cli.Main %*
exit /b %errorlevel%

rem Why the build failed, as far as its words are known.
:failed
if exist "%main%" del "%main%"
set "why=the disk is full; free a gigabyte for %root% and %USERPROFILE%\.m2, then run it again. The whole of it is in %log%"
findstr /l /c:"There is not enough space on the disk" /c:"No space left on device" "%log%" >nul && goto fail
set "why=Maven Central can't be reached, and the first build fetches what it needs from there. Go online, or name your proxy in %USERPROFILE%\.m2\settings.xml, then run it again. The whole of it is in %log%"
findstr /l /c:"Could not transfer" /c:"Unknown host" /c:"DownloadFile" "%log%" >nul && goto fail
set "why=the build failed; the whole of it is in %log%"
>&2 findstr /l /c:"ERROR" "%log%"

rem The reason may hold any character that a path can, so it is expanded last of all.
:fail
setlocal EnableDelayedExpansion
>&2 echo percolate: !why!
exit /b 1

rem Success when the jar that is built last is newer than every source.
:stale
if not exist "%main%" exit /b 1
powershell -NoProfile -Command ^
  "$jar = (Get-Item -LiteralPath $env:main).LastWriteTimeUtc;" ^
  "Set-Location -LiteralPath $env:root;" ^
  "$poms = Get-ChildItem -Path 'pom.xml', 'lib\*\pom.xml', 'exercises\pom.xml', 'solutions\pom.xml' -ErrorAction SilentlyContinue;" ^
  "$sources = Get-ChildItem -Recurse -File -Path 'lib\*\src\main', 'exercises\*\src', 'solutions\*\src' -ErrorAction SilentlyContinue;" ^
  "if (@($poms) + @($sources) | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1) { exit 1 }"
exit /b %errorlevel%
