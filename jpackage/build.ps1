# Makes an application image with its own Java runtime (target\image\alinea\alinea.exe) and, where WiX is installed,
# an installer. Run it on Windows, in PowerShell.
# usage: jpackage\build.ps1 [-NoBuild]
param([switch]$NoBuild)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$settings = @{}
Get-Content jpackage\settings.properties -Encoding UTF8 | Where-Object { $_ -match '^[^#].*=' } | ForEach-Object {
  $name, $value = $_ -split '=', 2
  $settings[$name] = $value
}

function Check($what) { if ($LASTEXITCODE -ne 0) { throw "$what failed" } }

$homes = @($env:JAVA_HOME) + (Get-ChildItem 'C:\Program Files\Java', 'C:\Program Files\Eclipse Adoptium' `
    -Directory -ErrorAction SilentlyContinue | ForEach-Object FullName)
$jdk = $homes | Where-Object {
  $_ -and (Test-Path "$_\bin\jpackage.exe") -and ((& "$_\bin\java.exe" --version)[0] -match ' 2[5-9]')
} | Select-Object -First 1
if (-not $jdk) { throw 'no JDK 25 found; install one or set JAVA_HOME' }

if (-not $NoBuild -or -not (Test-Path target\alinea.jar)) {
  mvn -q -B package -DskipTests
  Check 'mvn'
}
$version = ([xml](Get-Content pom.xml)).project.version

$work = 'target\jpackage'
Remove-Item $work, target\image -Recurse -Force -ErrorAction SilentlyContinue
New-Item "$work\input\lib", "$work\fx", target\image -ItemType Directory | Out-Null
Copy-Item target\alinea.jar "$work\input"
Copy-Item target\lib\*.jar "$work\input\lib"
if (Test-Path target\bom.json) { Copy-Item target\bom.json "$work\input\alinea.cdx.json" }
Copy-Item resources\app\alinea\notices\notices.txt "$work\input\NOTICES.txt"
# The platform-less JavaFX jars are empty.
Get-ChildItem target\lib\fx\*.jar | Where-Object Name -NotMatch 'javafx-[a-z]+-[0-9.]+\.jar' | Copy-Item -Destination "$work\fx"

# Takes out of a jar the native code of other systems: ten megabytes that would never run.
Add-Type -AssemblyName System.IO.Compression, System.IO.Compression.FileSystem
function Keep-Natives($pattern, $natives, $kept) {
  $jar = Get-ChildItem "$work\input\lib\$pattern" | Select-Object -First 1
  $zip = [IO.Compression.ZipFile]::Open($jar.FullName, 'Update')
  @($zip.Entries | Where-Object { $_.FullName -match "^$natives" -and $_.FullName -notmatch "^$kept" }) |
    ForEach-Object { $_.Delete() }
  $zip.Dispose()
}
Keep-Natives 'sqlite-jdbc-*.jar' 'org/sqlite/native/' 'org/sqlite/native/Windows/x86_64/'
# Its reader would copy it out of the jar at each start.
$jar = Get-ChildItem "$work\input\lib\sqlite-jdbc-*.jar" | Select-Object -First 1
$zip = [IO.Compression.ZipFile]::OpenRead($jar.FullName)
$zip.Entries | Where-Object FullName -Match '^org/sqlite/native/Windows/x86_64/.+\.dll$' | ForEach-Object {
  [IO.Compression.ZipFileExtensions]::ExtractToFile($_, (Join-Path (Resolve-Path "$work\input") $_.Name))
}
$zip.Dispose()
Keep-Natives 'zstd-jni-*.jar' '(linux|darwin|win|freebsd|aix)/' 'win/amd64/'

& "$jdk\bin\jlink.exe" --module-path "$work\fx" `
  --add-modules "$($settings.fxModules),$($settings.jdkModules)" --include-locales $settings.locales `
  --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --output "$work\runtime"
Check 'jlink'

$javaOptions = $settings.javaOptions -split ' '
$rehearsalOptions = $settings.rehearsalOptions -split ' '
$options = $javaOptions | ForEach-Object { '--java-options'; $_ }
& "$jdk\bin\jpackage.exe" --type app-image --name $settings.name --app-version $version `
  --vendor $settings.vendor --description $settings.description --icon jpackage\icons\alinea.ico `
  --input "$work\input" --main-jar alinea.jar --main-class $settings.mainClass `
  --runtime-image "$work\runtime" @options --java-options '-Dorg.sqlite.lib.path=$APPDIR' `
  --java-options '-Dorg.sqlite.tmpdir=$APPDIR' `
  --java-options '-XX:AOTCache=$APPDIR\alinea.aot' --dest target\image
Check 'jpackage'

# Makes questions, then opens the window once, unseen, and keeps what Java learns from the latter for quick starts.
$app = (Resolve-Path target\image\alinea\app).Path
$folder = New-Item (Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())) -ItemType Directory
$program = $javaOptions + $rehearsalOptions + "-Dorg.sqlite.lib.path=$app", '-cp', "$app\alinea.jar"
$java = 'target\image\alinea\runtime\bin\java.exe'
& $java @program $settings.rehearsalClass $folder.FullName store
& $java "-XX:AOTCacheOutput=$app\alinea.aot" @program $settings.rehearsalClass $folder.FullName window
if (-not (Test-Path "$app\alinea.aot")) { Write-Warning 'no cache for quick starts' }
Remove-Item $folder -Recurse -Force

if (Get-Command wix, candle -ErrorAction SilentlyContinue) {
  & "$jdk\bin\jpackage.exe" --type msi --name $settings.name --app-version $version --app-image target\image\alinea `
    --file-associations jpackage\deck-windows.properties --win-menu --win-shortcut --dest target\image
  Check 'jpackage'
}
