// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::uitest {

namespace {

constexpr int patience = 60'000; ///< ms that a slow machine may take for one step

/// Without folders of services: nothing is started on the user's behalf, no portal, no keyring.
constexpr auto sessionBus = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

QDBusMessage request(const QString &path, const QString &interface, const QString &member)
{
    return QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, path, interface, member);
}

} // namespace

Desktop::Desktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith("XDG_"_L1) || name.startsWith("QT_"_L1) || name.startsWith("GENSVAR_"_L1))
            m_environment.remove(name);
    }
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    const QString runtime = filePath(u"run"_s);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_ACCESSIBILITY"_s, u"1"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    startScreen();
    if (m_fault.isEmpty())
        startSessionBus();
    if (m_fault.isEmpty())
        startAccessibilityBus();
}

Desktop::~Desktop()
{
    for (const QString &bus : {u"desktop"_s, u"accessibility"_s})
        QDBusConnection::disconnectFromBus(bus);
    for (QProcess *process : {&m_launcher, &m_sessionBus, &m_screen}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished())
            process->kill();
    }
}

QDBusConnection Desktop::accessibility() const
{
    return QDBusConnection(u"accessibility"_s);
}

void Desktop::startScreen()
{
    const QString number = start(
        m_screen, u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s},
        u"xvfb"_s);
    m_environment.insert(u"DISPLAY"_s, u':' + number);
}

void Desktop::startSessionBus()
{
    QFile configuration(filePath(u"session.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly)
        || configuration.write(QString(sessionBus).arg(m_folder.path()).toUtf8()) < 0)
        return fail(u"%1 cannot be written."_s.arg(configuration.fileName()));
    configuration.close();
    const QString address =
        start(m_sessionBus, u"dbus-daemon"_s,
              {u"--config-file="_s + configuration.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s},
              u"dbus-daemon"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
}

void Desktop::startAccessibilityBus()
{
    QDBusConnection desktop =
        QDBusConnection::connectToBus(m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), u"desktop"_s);
    (void)start(m_launcher, u"at-spi-bus-launcher"_s, {u"--launch-immediately"_s}, u"at-spi2-core"_s);
    QDBusReply<QString> address;
    const QDeadlineTimer deadline(patience);
    do {
        address = desktop.call(request(u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s), QDBus::Block, patience);
    } while (m_fault.isEmpty() && !address.isValid() && m_launcher.state() == QProcess::Running
             && !m_launcher.waitForFinished(10) && !deadline.hasExpired());
    if (!m_fault.isEmpty())
        return;
    if (!address.isValid())
        return fail(u"The bus of assistive technology does not start: %1"_s.arg(address.error().message()));
    if (const auto bus = QDBusConnection::connectToBus(address, u"accessibility"_s); !bus.isConnected())
        fail(u"The bus of assistive technology cannot be reached: %1"_s.arg(bus.lastError().message()));
}

QString Desktop::start(QProcess &process, const QString &program, const QStringList &arguments, const QString &package)
{
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(program, {u"/usr/libexec"_s, u"/usr/lib/at-spi2-core"_s, u"/usr/lib"_s});
    if (path.isEmpty()) {
        fail(u"%1 is not installed, without which no screen reader can be tried. It is in Debian's package %2; "
             "packaging/test.sh installs what is missing."_s.arg(program, package));
        return {};
    }
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(filePath(program + u".log"_s));
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.start(path, arguments);
    if (!process.waitForStarted()) {
        fail(u"%1 cannot be started: %2"_s.arg(path, process.errorString()));
        return {};
    }
    if (&process == &m_launcher)
        return {}; // says nothing
    while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
    const QString line = QString::fromLocal8Bit(process.readLine()).trimmed();
    if (line.isEmpty()) {
        QFile log(filePath(program + u".log"_s));
        const QString said = log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : QString();
        fail(u"%1 does not start: %2"_s.arg(path, said));
    }
    return line;
}

void Desktop::fail(const QString &sentence)
{
    if (m_fault.isEmpty())
        m_fault = sentence;
}

} // namespace gensvar::uitest
