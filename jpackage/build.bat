@echo off
rem Makes the Windows image and installer; see build.ps1.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0build.ps1" %*
