// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include <QDBusArgument>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::uitest {

namespace {

constexpr int patience = 60'000;       ///< ms
constexpr qsizetype mostChildren = 60; ///< of a table or list that are looked at
constexpr uint screen = 0;             ///< coordinates are of the screen
const auto registry = u"org.a11y.atspi.Registry"_s;
const auto root = u"/org/a11y/atspi/accessible/root"_s;
const auto accessible = u"org.a11y.atspi.Accessible"_s;

/// An object's address: the program's name on the bus, the path in it.
struct Address
{
    QString program;
    QString path;
};

Address addressOf(const QDBusArgument &argument)
{
    Address address;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> address.program >> path;
    argument.endStructure();
    address.path = path.path();
    return address;
}

QList<Address> addressesOf(const QDBusMessage &reply)
{
    QList<Address> all;
    if (reply.type() != QDBusMessage::ReplyMessage)
        return all;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd())
        all.append(addressOf(argument));
    argument.endArray();
    return all;
}

quint64 statesOf(const QDBusMessage &reply)
{
    const auto words = qdbus_cast<QList<uint>>(reply.arguments().value(0));
    return words.size() == 2 ? words[0] | quint64(words[1]) << 32 : 0;
}

} // namespace

bool Told::isPart() const
{
    static const QSet<QString> parts{u"cell"_s,          u"list item"_s,  u"tree item"_s,
                                     u"column header"_s, u"row header"_s, u"page tab"_s};
    return parts.contains(role);
}

QString Told::toString() const
{
    return within.isEmpty() ? u"%1 “%2”"_s.arg(role, name) : u"%1 “%2” in “%3”"_s.arg(role, name, within);
}

ScreenReader::ScreenReader(const QDBusConnection &bus)
    : m_bus(bus)
{
    // programs tell what somebody has asked for
    auto wish = QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s);
    wish.setArguments({u"object:state-changed:focused"_s, QStringList(), QString()});
    m_bus.call(wish, QDBus::Block, patience);
    m_bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                  SLOT(stateChanged(QDBusMessage)));
}

bool ScreenReader::find()
{
    const auto question = QDBusMessage::createMethodCall(registry, root, accessible, u"GetChildren"_s);
    const QList<Address> programs = addressesOf(m_bus.call(question, QDBus::Block, patience));
    m_program = programs.isEmpty() ? QString() : programs.constLast().program;
    if (programs.isEmpty()) {
        m_focus.clear();
        m_walked.clear();
    }
    return !programs.isEmpty();
}

QDBusMessage ScreenReader::ask(const QString &path, const QString &interface, const QString &member,
                               const QVariantList &arguments) const
{
    auto question = QDBusMessage::createMethodCall(m_program, path, interface, member);
    question.setArguments(arguments);
    return question;
}

QList<Told> ScreenReader::tell(const QStringList &paths) const
{
    struct Answers
    {
        QDBusPendingCall role, name, description, states;
    };
    const auto property = [this](const QString &path, const QString &name) {
        return m_bus.asyncCall(ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name}), patience);
    };
    QList<Answers> answers;
    for (const QString &path : paths) {
        answers.append({m_bus.asyncCall(ask(path, accessible, u"GetRoleName"_s), patience), property(path, u"Name"_s),
                        property(path, u"Description"_s),
                        m_bus.asyncCall(ask(path, accessible, u"GetState"_s), patience)});
    }
    const auto text = [](QDBusPendingCall &call) {
        call.waitForFinished();
        const QVariant value = call.reply().arguments().value(0);
        return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant().toString() : value.toString();
    };
    QList<Told> all;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        Answers &one = answers[i];
        one.states.waitForFinished();
        all.append(
            {paths[i], text(one.role), text(one.name), text(one.description), statesOf(one.states.reply()), {}, {}});
    }
    return all;
}

QStringList ScreenReader::childrenOf(const QString &path) const
{
    QStringList paths;
    for (const Address &one : addressesOf(m_bus.call(ask(path, accessible, u"GetChildren"_s), QDBus::Block, patience)))
        paths.append(one.path);
    return paths;
}

QList<Told> ScreenReader::showing() const
{
    QList<Told> all;
    QStringList windows = childrenOf(root);
    if (const QString popup = windowOf(m_focus); !popup.isEmpty() && !windows.contains(popup))
        windows.append(popup); // Qt does not list what pops up
    QList<Told> level = tell(windows);
    for (Told &window : level)
        window.window = window.path;
    while (!level.isEmpty()) {
        QStringList next;
        QList<Told> parents; // of each in next
        for (const Told &one : level) {
            if (!one.isShowing())
                continue;
            all.append(one);
            const bool isLong = one.role == "table"_L1 || one.role == "list"_L1 || one.role == "tree"_L1;
            const QStringList children = childrenOf(one.path);
            next += isLong ? children.first(std::min(children.size(), mostChildren)) : children;
            parents += QList<Told>(next.size() - parents.size(), one);
        }
        level = tell(next);
        for (qsizetype i = 0; i < level.size(); ++i) {
            level[i].window = parents[i].window;
            level[i].within = parents[i].name.isEmpty() ? parents[i].within : parents[i].name;
        }
    }
    return all;
}

Told ScreenReader::told(const QString &begin) const
{
    const QList<Told> all = showing();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Told &one) { return one.toString().startsWith(begin); });
    return found == all.end() ? Told() : *found;
}

QString ScreenReader::parentOf(const QString &path) const
{
    const QDBusReply<QDBusVariant> reply = m_bus.call(
        ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Parent"_s}), QDBus::Block, patience);
    return reply.isValid() ? addressOf(reply.value().variant().value<QDBusArgument>()).path : QString();
}

Told ScreenReader::focus() const
{
    return m_focus.isEmpty() ? Told() : tell({m_focus}).constFirst(); // words change
}

QString ScreenReader::windowOf(QString path) const
{
    for (QString next = path; !next.isEmpty() && next != root; next = parentOf(path))
        path = next;
    return path;
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QVariantList &words = message.arguments(); // which state, whether it came, …
    if (message.service() != m_program || words.value(0).toString() != "focused"_L1 || words.value(1).toInt() != 1)
        return;
    Told now = tell({message.path()}).constFirst();
    while (now.isPart())
        now = tell({parentOf(now.path)}).constFirst();
    if (!now.isFocused())
        return; // its current row is another, or the focus has gone on
    m_focus = now.path;
    m_walked.append(now);
    emit focusMoved();
}

bool ScreenReader::activate() const
{
    const QStringList windows = childrenOf(root);
    if (windows.isEmpty())
        return false;
    if (tell(windows).constFirst().isActive())
        return true;
    const QDBusMessage extents = m_bus.call(
        ask(windows.constFirst(), u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {screen}), QDBus::Block, patience);
    const auto place = extents.arguments().value(0).value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    place.beginStructure();
    place >> x >> y >> width >> height;
    place.endStructure();
    generate(u"GenerateMouseEvent"_s, {x + width / 2, y + height - 3, u"b1c"_s});
    return false;
}

void ScreenReader::generate(const QString &event, const QVariantList &arguments) const
{
    auto wish = QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
                                               u"org.a11y.atspi.DeviceEventController"_s, event);
    wish.setArguments(arguments);
    m_bus.call(wish, QDBus::Block, patience);
}

void ScreenReader::press(Key key, Key held) const
{
    enum Kind : uint { Press, Release, PressRelease, Symbol }; // AtspiKeySynthType
    static constexpr int control = 37;                         // keycode of the left one on any PC keyboard
    const auto send = [this](int code, Kind kind) {
        generate(u"GenerateKeyboardEvent"_s, {code, QString(), uint(kind)});
    };
    if (held == Key::Control)
        send(control, Press);
    send(int(key), Symbol);
    if (held == Key::Control)
        send(control, Release);
}

} // namespace gensvar::uitest
