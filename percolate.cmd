@echo off
rem Builds Percolate on first use and whenever its sources have changed, then runs its command line.
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "dist=%home%\lib\dist"
set "main=%dist%\cli\percolate-cli.jar"
set "log=%dist%\build.log"

rem The JDK: JAVA_HOME's, else the one on PATH.
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined java set "java=%%j"
if not defined java (
  echo percolate: no Java found. Install a JDK, 17 or later ^(winget install EclipseAdoptium.Temurin.21.JDK^), or point JAVA_HOME at one. 1>&2
  exit /b 1
)
if not exist "%java%" (
  echo percolate: there is no Java at "%java%". Point JAVA_HOME at a JDK, 17 or later. 1>&2
  exit /b 1
)
set "version="
for /f "tokens=3" %%v in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "version=%%v"
if not defined version (
  echo percolate: "%java%" doesn't run. Point JAVA_HOME at a JDK, 17 or later. 1>&2
  exit /b 1
)
if "%version:~0,2%"=="1." set "version=%version:~2%"
if %version% LSS 17 (
  echo percolate: "%java%" is Java %version%; Percolate needs a JDK, 17 or later. Point JAVA_HOME at one. 1>&2
  exit /b 1
)
"%java%" --list-modules | findstr /b /c:"jdk.jshell" >nul || (
  echo percolate: "%java%" is a runtime without a compiler; Percolate needs a whole JDK, 17 or later. 1>&2
  exit /b 1
)
for %%d in ("%java%") do set "jdk=%%~dpd.."

call :stale
if not errorlevel 1 goto run
if exist "%main%" (
  echo The sources have changed: building Percolate. 1>&2
) else (
  echo First run: building Percolate ^(fetches about 300 MB once, then takes half a minute^). 1>&2
)
if not exist "%dist%" mkdir "%dist%"
if exist "%main%" del "%main%"
setlocal
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvnw.cmd -B -DskipTests package > "%log%" 2>&1
set "built=%errorlevel%"
popd
endlocal & set "built=%built%"
if not "%built%"=="0" goto failed
if not exist "%main%" goto failed
echo Built. 1>&2

:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Xlog:disable ^
  "-Dpercolate.home=%home%" -cp "%dist%\cli\*;%dist%\*;%dist%\solutions\*" io.percolate.cli.Main %*
exit /b %errorlevel%

:failed
if exist "%main%" del "%main%"
findstr "ERROR" "%log%" 1>&2
echo percolate: the build failed; the whole of it is in "%log%" 1>&2
exit /b 1

rem Success when the jar that is built last is newer than every source.
:stale
if not exist "%main%" exit /b 1
powershell -NoProfile -Command ^
  "$jar = (Get-Item -LiteralPath $env:main).LastWriteTimeUtc;" ^
  "$poms = Get-ChildItem -Path (Join-Path $env:home 'lib\*\pom.xml'), (Join-Path $env:home 'exercises\pom.xml'), (Join-Path $env:home 'solutions\pom.xml') -ErrorAction SilentlyContinue;" ^
  "$sources = Get-ChildItem -Recurse -File -Path (Join-Path $env:home 'lib\*\src\main'), (Join-Path $env:home 'exercises\*\src'), (Join-Path $env:home 'solutions\*\src') -ErrorAction SilentlyContinue;" ^
  "if (@($poms) + @($sources) | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1) { exit 1 }"
exit /b %errorlevel%
