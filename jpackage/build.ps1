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
Remove-Item $work, "target\image" -Recurse -Force -ErrorAction SilentlyContinue
New-Item "$work\input\lib", "$work\fx", "target\image" -ItemType Directory | Out-Null
Copy-Item target\alinea.jar "$work\input"
Copy-Item target\lib\*.jar "$work\input\lib"
if (Test-Path target\bom.json) { Copy-Item target\bom.json "$work\input\alinea.cdx.json" }
Copy-Item resources\app\alinea\notices\notices.txt "$work\input\NOTICES.txt"
Copy-Item resources\app\alinea\notices\licences "$work\input" -Recurse
# The platform-less JavaFX jars are empty.
Get-ChildItem target\lib\fx\*.jar | Where-Object Name -NotMatch 'javafx-[a-z]+-[0-9.]+\.jar' | Copy-Item -Destination "$work\fx"

Add-Type -AssemblyName 'System.IO.Compression', 'System.IO.Compression.FileSystem'

# Copies the libraries that stand in a jar into a folder.
function Copy-Natives($jar, $pattern, $folder) {
  New-Item $folder -ItemType Directory -Force | Out-Null
  $target = (Resolve-Path $folder).Path
  $zip = [IO.Compression.ZipFile]::OpenRead($jar)
  $zip.Entries | Where-Object FullName -Match $pattern | ForEach-Object {
    [IO.Compression.ZipFileExtensions]::ExtractToFile($_, (Join-Path $target $_.Name), $true)
  }
  $zip.Dispose()
}

# Takes out of a jar the entries whose names match one pattern and not another.
function Remove-Entries($jar, $pattern, $kept) {
  $zip = [IO.Compression.ZipFile]::Open($jar, 'Update')
  @($zip.Entries | Where-Object { $_.FullName -match $pattern -and -not ($kept -and $_.FullName -match $kept) }) |
    ForEach-Object { $_.Delete() }
  $zip.Dispose()
}

# JavaFX would copy its native code out of the modules and check it byte by byte at each start; it looks in the
# runtime's own folder first.
foreach ($jar in Get-ChildItem "$work\fx\*.jar") {
  Copy-Natives $jar.FullName '\.dll$' "$work\natives"
  Remove-Entries $jar.FullName '\.dll$' $null
}

# Native code of other systems: ten megabytes that would never run.
$sqlite = (Get-ChildItem "$work\input\lib\sqlite-jdbc-*.jar" | Select-Object -First 1).FullName
Remove-Entries $sqlite '^org/sqlite/native/' '^org/sqlite/native/Windows/x86_64/'
# Its reader would copy it out of the jar at each start.
Copy-Natives $sqlite '^org/sqlite/native/Windows/x86_64/.+\.dll$' "$work\input"
$zstd = (Get-ChildItem "$work\input\lib\zstd-jni-*.jar" | Select-Object -First 1).FullName
Remove-Entries $zstd '^(linux|darwin|win|freebsd|aix)/' '^win/amd64/'

& "$jdk\bin\jlink.exe" --module-path "$work\fx" `
  --add-modules "$($settings.fxModules),$($settings.jdkModules)" --include-locales $settings.locales `
  --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --output "$work\runtime"
Check 'jlink'
Copy-Item "$work\natives\*" "$work\runtime\bin"

$javaOptions = $settings.javaOptions -split ' '
$rehearsalOptions = $settings.rehearsalOptions -split ' '
$options = $javaOptions | ForEach-Object { '--java-options'; $_ }
& "$jdk\bin\jpackage.exe" --type app-image --name $settings.name --app-version $version `
  --vendor $settings.vendor --description $settings.description --icon jpackage\icons\alinea.ico `
  --input "$work\input" --main-jar alinea.jar --main-class $settings.mainClass `
  --runtime-image "$work\runtime" @options --java-options '-Dorg.sqlite.lib.path=$APPDIR' `
  --java-options '-Dorg.sqlite.tmpdir=$APPDIR' `
  --java-options '-XX:AOTCache=$APPDIR\alinea.aot' `
  --add-launcher alinea-terminal=jpackage\terminal-windows.properties --dest target\image
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
$size = [Math]::Round((Get-ChildItem target\image\alinea -Recurse -File | Measure-Object Length -Sum).Sum / 1048576)
Write-Output "target\image\alinea: $size MB"
if ($size -ge 160) { throw 'the image is larger than 160 MB' }

if (Get-Command 'wix', 'candle' -ErrorAction SilentlyContinue) {
  & "$jdk\bin\jpackage.exe" --type msi --name $settings.name --app-version $version --app-image target\image\alinea `
    --file-associations jpackage\deck-windows.properties --win-menu --win-shortcut --dest target\image
  Check 'jpackage'
}
