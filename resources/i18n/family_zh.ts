<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>The new password of {0} works now.</source>
        <translation>{0} 的新密码可以使用了。</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>我完成了</translation>
    </message>
    <message>
        <source>The portal and its application on your phone</source>
        <translation>门户网站和手机应用</translation>
    </message>
    <message>
        <source>Your account works.</source>
        <translation>您的账户可以使用了。</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>您好，{0}</translation>
    </message>
    <message>
        <source>Your identifier serves every year, in this school.</source>
        <translation>在这所学校，您的用户名每年都能用。</translation>
    </message>
    <message>
        <source>Your account opens by FranceConnect: no password here, so none to reset.</source>
        <translation>您的账户用 FranceConnect 登录：这里没有密码，所以不需要重设。</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>您的孩子</translation>
    </message>
    <message>
        <source>What it opens: show a code to your phone&apos;s camera</source>
        <translation>打开服务：用手机相机对准二维码</translation>
    </message>
    <message>
        <source>Identifier: {0}</source>
        <translation>用户名：{0}</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>选一个新密码</translation>
    </message>
    <message>
        <source>No account of their own yet: ask at the desk.</source>
        <translation>还没有自己的账户：请到接待处询问。</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>打开 {0} 的二维码</translation>
    </message>
</context>
<context>
    <name>AssistancePage</name>
    <message>
        <source>Whom can you call?</source>
        <translation>谁可以帮助您？</translation>
    </message>
    <message>
        <source>At home too: the school first, then the académie.</source>
        <translation>在家也可以：先找学校，再找学区。</translation>
    </message>
    <message>
        <source>Ask the person at the desk.</source>
        <translation>请问工作人员。</translation>
    </message>
</context>
<context>
    <name>AssistancePanel</name>
    <message>
        <source>Map of the académies: the arrow keys go from one to the next</source>
        <translation>学区地图：用方向键从一个学区到另一个学区</translation>
    </message>
    <message>
        <source>List of the académies</source>
        <translation>学区列表</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>The school: {0}</source>
        <translation>学校：{0}</translation>
    </message>
    <message>
        <source>Mainland France</source>
        <translation>法国本土</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>海外省</translation>
    </message>
    <message>
        <source>The school&apos;s technician: {0}</source>
        <translation>学校的技术员：{0}</translation>
    </message>
    <message>
        <source>The school&apos;s technician</source>
        <translation>学校的技术员</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>National line</source>
        <translation>全国电话</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Information of {0}.</source>
        <translation>信息日期：{0}。</translation>
    </message>
    <message>
        <source>The switchboard puts you through to who can help.</source>
        <translation>总机会为您转接能帮助您的人。</translation>
    </message>
    <message>
        <source>Académie: {0}</source>
        <translation>学区：{0}</translation>
    </message>
    <message>
        <source>Switchboard of the rectorat</source>
        <translation>学区总机</translation>
    </message>
    <message>
        <source>Help for families</source>
        <translation>家庭帮助</translation>
    </message>
</context>
<context>
    <name>BirthDatesPage</name>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>学校的资料里缺一个日期。工作人员会帮助您。</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>不能再试了：工作人员会帮助您。</translation>
    </message>
    <message numerus="yes">
        <source>They prove that it is you. You have %n tries.</source>
        <translation>
            <numerusform>这些日期证明是您本人。您可以试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>When were your children born?</source>
        <translation>您的孩子是哪天出生的？</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>您是哪天出生的？</translation>
    </message>
    <message>
        <source>All those who go to this school, in any order.</source>
        <translation>在这所学校的所有孩子，顺序不限。</translation>
    </message>
    <message>
        <source>We compare it with the school&apos;s records.</source>
        <translation>我们会和学校的资料核对。</translation>
    </message>
    <message>
        <source>See my identifier</source>
        <translation>看我的用户名</translation>
    </message>
    <message>
        <source>Write as you are used to: 3 February 2015, 3/2/15, 03022015…</source>
        <translation>按您的习惯写：2015年2月3日、3/2/15（日/月/年）、03022015……</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>添加一个孩子</translation>
    </message>
    <message>
        <source>Child {0}</source>
        <translation>孩子 {0}</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>还可以试 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>缺少年份。</translation>
    </message>
    <message>
        <source>A year has 12 months: check the month.</source>
        <translation>一年有 12 个月：请检查月份。</translation>
    </message>
    <message>
        <source>{0} {1} has no {2}.</source>
        <translation>{1} 年{0}没有 {2} 日。</translation>
    </message>
    <message>
        <source>This day is still to come: check the year.</source>
        <translation>这一天还没到：请检查年份。</translation>
    </message>
    <message>
        <source>This is too long ago: check the year.</source>
        <translation>太早了：请检查年份。</translation>
    </message>
    <message>
        <source>Type the day, the month and the year.</source>
        <translation>请输入日、月、年。</translation>
    </message>
</context>
<context>
    <name>ChildPasswordPage</name>
    <message>
        <source>A new password for {0}</source>
        <translation>{0} 的新密码</translation>
    </message>
    <message>
        <source>Choose it together. The former one opens nothing any more.</source>
        <translation>请一起选。旧密码不能再用了。</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>使用这个密码</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>The code could not be sent. Try once more, or ask the person at the desk.</source>
        <translation>验证码没能发出。请再试一次，或问工作人员。</translation>
    </message>
    <message>
        <source>The code that was sent still works: type it.</source>
        <translation>已发送的验证码还能用：请输入。</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>这个验证码已失效。请再要一个。</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>这个验证码不能再试了。请再要一个。</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>请输入验证码</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>确认验证码</translation>
    </message>
    <message>
        <source>Receive another code</source>
        <translation>再收一个验证码</translation>
    </message>
    <message>
        <source>Type the code received by SMS</source>
        <translation>请输入短信（SMS）收到的验证码</translation>
    </message>
    <message>
        <source>Type the code received by e-mail</source>
        <translation>请输入电子邮件收到的验证码</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to {1}</source>
        <translation>{0} 位验证码，已发送到 {1}</translation>
    </message>
    <message>
        <source>It proves that this phone is yours.</source>
        <translation>它证明这个电话是您的。</translation>
    </message>
    <message>
        <source>Code of {0} digits, sent to the address {1}</source>
        <translation>{0} 位验证码，已发送到邮箱 {1}</translation>
    </message>
    <message>
        <source>It proves that this address is yours.</source>
        <translation>它证明这个邮箱是您的。</translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n minute(s).</source>
        <translation>
            <numerusform>这个验证码还能用 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code still serves for %n second(s).</source>
        <translation>
            <numerusform>这个验证码还能用 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>您还可以试 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes? Another code is possible in %n second(s).</source>
        <translation>
            <numerusform>没有收到？%n 秒后可以再要一个验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>验证码有 {0} 位数字。</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>The person at the desk goes on with you.</source>
        <translation>工作人员会和您一起继续。</translation>
    </message>
    <message>
        <source>We send a code there, which proves that it is really you.</source>
        <translation>我们往那里发一个验证码，证明是您本人。</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>改正我的姓名</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>接收验证码</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>用 FranceConnect 登录</translation>
    </message>
    <message>
        <source>What is your mobile number?</source>
        <translation>您的手机号码是多少？</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>The number you gave to the school</source>
        <translation>您留给学校的号码</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>改用电子邮件接收</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>您的电子邮箱是什么？</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>The address you gave to the school</source>
        <translation>您留给学校的邮箱</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>改用短信（SMS）接收</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>请输入您的手机号码。</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>请输入您的电子邮箱。</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Well done, your account is open</source>
        <translation>太好了，您的账户已开通</translation>
    </message>
    <message>
        <source>Finish without a sheet</source>
        <translation>不要账户单，完成</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation>打印我的账户单</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>我完成了</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家里</translation>
    </message>
    <message>
        <source>Take a picture of me</source>
        <translation>请给我拍照</translation>
    </message>
    <message>
        <source>{0}, it works from now on.</source>
        <translation>{0}，账户现在就可以用了。</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>账户现在就可以用了。</translation>
    </message>
    <message>
        <source>Choose FranceConnect</source>
        <translation>选择 FranceConnect</translation>
    </message>
    <message>
        <source>There is no password here, so none to forget.</source>
        <translation>这里没有密码，所以不会忘记密码。</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>输入 {0}</translation>
    </message>
    <message>
        <source>then the password that you have chosen.</source>
        <translation>再输入您选的密码。</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>or take a picture of this square with your phone.</source>
        <translation>或用手机给这个方块拍照。</translation>
    </message>
    <message>
        <source>on your phone or your computer.</source>
        <translation>用您的手机或电脑。</translation>
    </message>
    <message>
        <source>Choose Pronote, the school report, grants…</source>
        <translation>选择 Pronote、成绩册、助学金……</translation>
    </message>
    <message>
        <source>The person at the desk will give you your sheet.</source>
        <translation>工作人员会把账户单交给您。</translation>
    </message>
    <message>
        <source>All that the school has put online is there.</source>
        <translation>学校放在网上的内容都在那里。</translation>
    </message>
    <message>
        <source>{0} is there.</source>
        <translation>{0} 在里面。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{0} are there.</source>
        <translation>{0} 都在里面。</translation>
    </message>
</context>
<context>
    <name>EmailDonePage</name>
    <message>
        <source>Your e-mail address is confirmed</source>
        <translation>您的电子邮箱已确认</translation>
    </message>
    <message>
        <source>With it you receive a lost identifier, or choose a new password.</source>
        <translation>您以后可以用它找回用户名，或选一个新密码。</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>我完成了</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>What is your e-mail address?</source>
        <translation>您的电子邮箱是什么？</translation>
    </message>
    <message>
        <source>A code goes there. Confirmed, it finds a lost identifier or password.</source>
        <translation>我们往那里发一个验证码。确认后，可以用它找回用户名或密码。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>接收验证码</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>请输入您的电子邮箱。</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Sign in to your account</source>
        <translation>登录您的账户</translation>
    </message>
    <message>
        <source>The identifier is on your sheet. It looks like {0}.</source>
        <translation>用户名写在您的账户单上。它像这样：{0}。</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>家长、监护人</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>I have lost it</source>
        <translation>我丢了用户名</translation>
    </message>
    <message>
        <source>Lost identifier</source>
        <translation>用户名丢失</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>我忘了密码</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>开通我的账户</translation>
    </message>
    <message>
        <source>I have no identifier yet.</source>
        <translation>我还没有用户名。</translation>
    </message>
    <message>
        <source>Enter with FranceConnect</source>
        <translation>用 FranceConnect 进入</translation>
    </message>
    <message>
        <source>By impots.gouv.fr, Ameli, La Poste…</source>
        <translation>用 impots.gouv.fr、Ameli、La Poste……</translation>
    </message>
    <message>
        <source>Pronote only</source>
        <translation>只用 Pronote</translation>
    </message>
    <message>
        <source>Other codes, given by the person at the desk.</source>
        <translation>另外的登录码，由工作人员给您。</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>在您的手机上</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Any trouble? {0}: {1}</source>
        <translation>有问题？{0}：{1}</translation>
    </message>
    <message>
        <source>Any trouble? The school&apos;s technician: {0}</source>
        <translation>有问题？学校的技术员：{0}</translation>
    </message>
    <message>
        <source>If this is what the school has, a message brings the identifier in a moment. Nothing comes? Ask at the desk.</source>
        <translation>如果这些和学校的资料一样，用户名马上会发给您。没有收到？请问工作人员。</translation>
    </message>
    <message>
        <source>Your new password works: sign in with it.</source>
        <translation>您的新密码可以用了：请用它登录。</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>请输入您的用户名。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等……</translation>
    </message>
</context>
<context>
    <name>FamilyView</name>
    <message>
        <source>The account of</source>
        <translation>账户属于</translation>
    </message>
    <message>
        <source>This screen is erased in 2 minutes.</source>
        <translation>这个屏幕 2 分钟后清除。</translation>
    </message>
    <message>
        <source>Your data serve this account alone.</source>
        <translation>您的资料只用于这个账户。</translation>
    </message>
    <message>
        <source>What you type is erased when you leave.</source>
        <translation>您离开时，输入的内容会清除。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的电话</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>您的电子邮件</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Your birth date</source>
        <translation>您的出生日期</translation>
    </message>
    <message>
        <source>Your children</source>
        <translation>您的孩子</translation>
    </message>
    <message>
        <source>Your identifier</source>
        <translation>您的用户名</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>把屏幕还给工作人员</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Close the browser&apos;s window before you leave: FranceConnect is still open in it.</source>
        <translation>离开前请关闭浏览器窗口：FranceConnect 还开着。</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>You forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>A code proves that the account is yours; then you choose a new password.</source>
        <translation>验证码证明账户是您的；然后您选一个新密码。</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>这件事，工作人员会帮助您。</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>家长、监护人</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>It looks like {0}</source>
        <translation>它像这样：{0}</translation>
    </message>
    <message>
        <source>Receive the code by</source>
        <translation>接收验证码的方式</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信（SMS）</translation>
    </message>
    <message>
        <source>E-mail, at the confirmed address</source>
        <translation>电子邮件，发到已确认的邮箱</translation>
    </message>
    <message>
        <source>Receive the code</source>
        <translation>接收验证码</translation>
    </message>
    <message>
        <source>Type your identifier.</source>
        <translation>请输入您的用户名。</translation>
    </message>
</context>
<context>
    <name>FranceConnectPage</name>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>用 FranceConnect 登录</translation>
    </message>
    <message>
        <source>FranceConnect&apos;s own page opens: choose an account that you have (taxes, health insurance, post…). It opens your account here, or finds your identifier again.</source>
        <translation>FranceConnect 的页面会打开：请选一个您已有的账户（税务、Ameli、La Poste……）。它会在这里开通您的账户，或找回您的用户名。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The browser is open: follow its pages. Here it goes on by itself.</source>
        <translation>浏览器已打开：请按页面操作。这里会自动继续。</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Give the screen back to the person at the desk</source>
        <translation>请把屏幕还给工作人员</translation>
    </message>
    <message>
        <source>Thank you. They type their code here; nothing of what you did is lost.</source>
        <translation>谢谢。工作人员在这里输入自己的密码；您做的都不会丢失。</translation>
    </message>
    <message>
        <source>Carry on without giving it back</source>
        <translation>不还屏幕，继续</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Here is your identifier</source>
        <translation>这是您的用户名</translation>
    </message>
    <message>
        <source>Keep it: it serves every year, in this school.</source>
        <translation>请保存好：在这所学校，每年都能用。</translation>
    </message>
    <message>
        <source>Choose my password</source>
        <translation>选我的密码</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This child is not yours?</source>
        <translation>这不是您的孩子？</translation>
    </message>
    <message>
        <source>A child is not yours?</source>
        <translation>有一个不是您的孩子？</translation>
    </message>
    <message>
        <source>It opens the online services for</source>
        <translation>用它可以使用网上服务，孩子是</translation>
    </message>
    <message>
        <source>I am not the legal guardian of:</source>
        <translation>我不是以下孩子的法定监护人：</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>用户名</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>You no longer have your identifier?</source>
        <translation>您没有用户名了？</translation>
    </message>
    <message>
        <source>It goes to the phone or the confirmed address that we have.</source>
        <translation>它会发到我们已有的手机，或已确认的邮箱。</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>家长、监护人</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Receive it by e-mail instead</source>
        <translation>改用电子邮件接收</translation>
    </message>
    <message>
        <source>Receive it by SMS instead</source>
        <translation>改用短信（SMS）接收</translation>
    </message>
    <message>
        <source>Receive my identifier</source>
        <translation>接收我的用户名</translation>
    </message>
    <message>
        <source>The person at the desk helps you with this.</source>
        <translation>这件事，工作人员会帮助您。</translation>
    </message>
    <message>
        <source>Type your mobile number.</source>
        <translation>请输入您的手机号码。</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>请输入您的电子邮箱。</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>请输入您的姓。</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>请输入您的名。</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <translation>请选您的新密码</translation>
    </message>
    <message>
        <source>The former one opens nothing any more. You alone know the new one.</source>
        <translation>旧密码不能再用了。新密码只有您知道。</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>使用这个密码</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Your data</source>
        <translation>您的资料</translation>
    </message>
    <message>
        <source>The head of the school answers for them.</source>
        <translation>由学校校长负责。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>To open your account and run it: a public service, for which the school uses names, birth dates, contacts and family ties from its own lists.</source>
        <translation>用于开通和管理您的账户：这是一项公共服务，学校为此使用自己名单中的姓名、出生日期、联系方式和家庭关系。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Until {0} months after leaving the school; codes and messages {1} days. Your password can be read by nobody.</source>
        <translation>离校后最多 {0} 个月；验证码和消息 {1} 天。没有人能看到您的密码。</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>The school&apos;s staff at this desk, and the provider that sends the SMS or e-mail. The other parent does not see your contact.</source>
        <translation>本接待台的学校工作人员，以及发送短信或电子邮件的公司。另一位家长看不到您的联系方式。</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>Ask the school office for a copy, a correction or the erasure. Then the académie&apos;s data protection officer, and the CNIL (www.cnil.fr).</source>
        <translation>请向学校办公室索取副本、更正或删除。之后可联系学区的数据保护专员和 CNIL（www.cnil.fr）。</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>Now choose a password of your own</source>
        <translation>现在请选您自己的密码</translation>
    </message>
    <message>
        <source>The one on the sheet serves once. You alone know the new one.</source>
        <translation>账户单上的密码只能用一次。新密码只有您知道。</translation>
    </message>
    <message>
        <source>Keep this password</source>
        <translation>使用这个密码</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose your password</source>
        <translation>请选您的密码</translation>
    </message>
    <message>
        <source>You alone know it: the person at the desk does not see it.</source>
        <translation>只有您知道：工作人员看不到。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>开通我的账户</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已符合</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还不符合</translation>
    </message>
    <message>
        <source>This is a good password.</source>
        <translation>这是一个好密码。</translation>
    </message>
    <message>
        <source>{0} to {1} characters</source>
        <translation>{0} 到 {1} 个字符</translation>
    </message>
    <message>
        <source>too long: {0} characters at most</source>
        <translation>太长：最多 {0} 个字符</translation>
    </message>
    <message>
        <source>no accent, no sign, no space</source>
        <translation>没有重音字母、符号或空格</translation>
    </message>
    <message>
        <source>no accent, no space at either end</source>
        <translation>没有重音字母，开头和结尾没有空格</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>a small letter</source>
        <translation>一个小写字母</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>一个大写字母</translation>
    </message>
    <message>
        <source>three of: small letter, capital, digit, sign</source>
        <translation>四种中有三种：小写字母、大写字母、数字、符号</translation>
    </message>
    <message>
        <source>no name or date of the family</source>
        <translation>没有家人的姓名或日期</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation>难猜</translation>
    </message>
    <message>
        <source>This is too long: {0} characters at most.</source>
        <translation>太长了：最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>Letters without accent and digits only: no sign, no space.</source>
        <translation>只能用不带重音的字母和数字：没有符号，没有空格。</translation>
    </message>
    <message>
        <source>No accent, please, and no space at either end.</source>
        <translation>不要用重音字母，开头和结尾不要有空格。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>还缺：{0}。</translation>
    </message>
    <message>
        <source>Mix three of these: small letters, capitals, digits, signs.</source>
        <translation>请混合三种：小写字母、大写字母、数字、符号。</translation>
    </message>
    <message>
        <source>Leave out the names and birth dates of the family.</source>
        <translation>不要用家人的姓名和出生日期。</translation>
    </message>
    <message>
        <source>Others would guess it: choose a rarer one.</source>
        <translation>别人容易猜到：请选一个更少见的。</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>On your phone</source>
        <translation>在您的手机上</translation>
    </message>
    <message>
        <source>Show a code to your phone&apos;s camera: it opens the page.</source>
        <translation>用手机相机对准二维码：页面就会打开。</translation>
    </message>
    <message>
        <source>The portal: sign in there with your identifier.</source>
        <translation>门户网站：用您的用户名登录。</translation>
    </message>
    <message>
        <source>The mobile application</source>
        <translation>手机应用</translation>
    </message>
    <message>
        <source>The same services, in your pocket.</source>
        <translation>同样的服务，随身可用。</translation>
    </message>
    <message>
        <source>Code that opens {0}</source>
        <translation>打开 {0} 的二维码</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Without an answer this screen is erased in a moment.</source>
        <translation>如果没有回答，这个屏幕马上清除。</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>在，继续</translation>
    </message>
</context>
<context>
    <name>PronoteOnlyPage</name>
    <message>
        <source>Pronote, and nothing else?</source>
        <translation>只要 Pronote，不要别的？</translation>
    </message>
    <message>
        <source>It is possible: the school has other codes for that.</source>
        <translation>可以：学校有另外的登录码。</translation>
    </message>
    <message>
        <source>What you get</source>
        <translation>您会得到</translation>
    </message>
    <message>
        <source>A sheet with your Pronote codes: marks, homework, absences, through the school&apos;s site.</source>
        <translation>一张写有 Pronote 登录码的纸：成绩、作业、缺课，通过学校的网站查看。</translation>
    </message>
    <message>
        <source>What you will not have</source>
        <translation>您不会有</translation>
    </message>
    <message>
        <source>Grants, guidance choices, enrolment, school report, contact details. Pronote&apos;s codes do not open these services, nor the reverse.</source>
        <translation>助学金、升学选择、注册、成绩册、联系方式。Pronote 的登录码不能打开这些服务，反过来也不能。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>You can open the account on any day, here or on the portal: it holds Pronote too.</source>
        <translation>您可以改天开通账户，在这里或在门户网站：里面也有 Pronote。</translation>
    </message>
    <message>
        <source>The person at the desk prints your codes: just ask.</source>
        <translation>工作人员会打印您的登录码：告诉他就可以。</translation>
    </message>
    <message>
        <source>Open an account instead</source>
        <translation>改为开通账户</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Code received by SMS</source>
        <translation>短信（SMS）收到的验证码</translation>
    </message>
    <message>
        <source>Code received by e-mail</source>
        <translation>电子邮件收到的验证码</translation>
    </message>
    <message>
        <source>If this identifier has an account, the code reaches its holder in a moment.</source>
        <translation>如果有账户用这个用户名，验证码马上发给账户本人。</translation>
    </message>
    <message>
        <source>Nothing comes? Check the identifier, or ask at the desk.</source>
        <translation>没有收到？请检查用户名，或问工作人员。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Something went wrong. Nothing is lost: ask the person at the desk.</source>
        <translation>出现了问题。什么都没有丢失：请问工作人员。</translation>
    </message>
    <message>
        <source>The person at the desk will help you to go on.</source>
        <translation>工作人员会帮助您继续。</translation>
    </message>
    <message>
        <source>We do not find this name with this number: check both, or ask the person at the desk.</source>
        <translation>我们找不到这个姓名和这个号码：请检查两项，或问工作人员。</translation>
    </message>
    <message>
        <source>We do not find this name with this address: check both, or ask the person at the desk.</source>
        <translation>我们找不到这个姓名和这个邮箱：请检查两项，或问工作人员。</translation>
    </message>
    <message>
        <source>Type your last name and your first name.</source>
        <translation>请输入您的姓和名。</translation>
    </message>
    <message>
        <source>A mobile number has ten digits.</source>
        <translation>手机号码有十位数字。</translation>
    </message>
    <message numerus="yes">
        <source>This number has %n digit(s): too many. Check it.</source>
        <translation>
            <numerusform>这个号码有 %n 位数字，太多了。请检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be a phone number. Check it.</source>
        <translation>这不是电话号码。请检查。</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. Check it.</source>
        <translation>这不是电子邮箱。请检查。</translation>
    </message>
    <message>
        <source>No SMS reaches this number: give a mobile number, or choose the e-mail.</source>
        <translation>这个号码收不到短信（SMS）：请给一个手机号码，或选电子邮件。</translation>
    </message>
    <message>
        <source>One moment, please: the person at the desk has to help here.</source>
        <translation>请稍等：这里需要工作人员帮助您。</translation>
    </message>
    <message>
        <source>You have an account already. The person at the desk prints your sheet again.</source>
        <translation>您已有账户。工作人员可以再打印您的账户单。</translation>
    </message>
    <message>
        <source>The school gives students their account on paper. Ask at the desk.</source>
        <translation>学校用纸把账户交给学生。请问工作人员。</translation>
    </message>
    <message>
        <source>This password does not follow all the rules: see the list.</source>
        <translation>这个密码不符合所有要求：请看列表。</translation>
    </message>
    <message>
        <source>FranceConnect does not answer now. Take another way: SMS or e-mail.</source>
        <translation>FranceConnect 现在没有回应。请用其他方法：短信（SMS）或电子邮件验证码。</translation>
    </message>
    <message>
        <source>You stopped in the browser. Start again, or take another way.</source>
        <translation>您在浏览器中停止了。请重新开始，或用其他方法。</translation>
    </message>
    <message>
        <source>No answer came from the browser. Start again, or take another way.</source>
        <translation>浏览器没有回应。请重新开始，或用其他方法。</translation>
    </message>
    <message>
        <source>FranceConnect did not work here: nothing was opened. Take another way.</source>
        <translation>FranceConnect 在这里没有成功：什么都没有开通。请用其他方法。</translation>
    </message>
    <message>
        <source>This is an e-mail address. An identifier looks like {0}: see your sheet.</source>
        <translation>这是电子邮箱。用户名像这样：{0}，请看您的账户单。</translation>
    </message>
    <message>
        <source>An identifier looks like {0}: it is on your sheet.</source>
        <translation>用户名像这样：{0}，写在您的账户单上。</translation>
    </message>
    <message>
        <source>This identifier or this password is not right: check both, capitals too.</source>
        <translation>用户名或密码不对：请检查两项，也要注意大小写。</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %n minute(s), or ask at the desk.</source>
        <translation>
            <numerusform>试得太多了。请 %n 分钟后再试，或问工作人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is locked. The person at the desk will help you.</source>
        <translation>这个账户被锁住了。工作人员会帮助您。</translation>
    </message>
    <message>
        <source>This identifier is a student&apos;s. Choose “A student” above.</source>
        <translation>这是学生的用户名。请在上面选“学生”。</translation>
    </message>
    <message>
        <source>This identifier is a parent&apos;s. Choose “A parent or guardian” above.</source>
        <translation>这是家长的用户名。请在上面选“家长、监护人”。</translation>
    </message>
    <message>
        <source>The password on this sheet is too old. The desk prints a new sheet for you.</source>
        <translation>这张账户单上的密码已过期。接待处会为您打印新的账户单。</translation>
    </message>
    <message>
        <source>This account was joined to another: sign in with {0}.</source>
        <translation>这个账户已和另一个合并：请用 {0} 登录。</translation>
    </message>
    <message>
        <source>This account was joined to another. The person at the desk tells you which.</source>
        <translation>这个账户已和另一个合并。工作人员会告诉您是哪个。</translation>
    </message>
    <message>
        <source>This is the password of the sheet. Choose another one.</source>
        <translation>这是账户单上的密码。请另选一个。</translation>
    </message>
    <message>
        <source>Too much has changed meanwhile. Sign in again.</source>
        <translation>账户刚才有变化。请重新登录。</translation>
    </message>
    <message>
        <source>Too much time has passed. Ask for a new code.</source>
        <translation>时间太久了。请要一个新的验证码。</translation>
    </message>
    <message>
        <source>This account opens by FranceConnect: there is no password to choose here.</source>
        <translation>这个账户用 FranceConnect 登录：这里没有密码。</translation>
    </message>
    <message>
        <source>No password of your own yet: use the one on your sheet, or ask at the desk.</source>
        <translation>您还没有选自己的密码：请用账户单上的密码，或问工作人员。</translation>
    </message>
    <message>
        <source>This is an earlier code: type the latest one.</source>
        <translation>这是以前的验证码：请输入最新的。</translation>
    </message>
    <message>
        <source>This is not the code that was sent.</source>
        <translation>这不是已发送的验证码。</translation>
    </message>
    <message>
        <source>This code no longer works. Ask for another one.</source>
        <translation>这个验证码已失效。请再要一个。</translation>
    </message>
    <message>
        <source>This code has no try left. Ask for another one.</source>
        <translation>这个验证码不能再试了。请再要一个。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Wait a little before the next.</source>
        <translation>刚刚发送了一个验证码。请等一会儿再要。</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>验证码有 %n 位数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is on its way. Ask for another code.</source>
        <translation>没有正在发送的验证码。请再要一个。</translation>
    </message>
    <message>
        <source>These are not all the dates that the school knows.</source>
        <translation>这不是学校知道的所有日期。</translation>
    </message>
    <message>
        <source>Type at least one date.</source>
        <translation>请至少输入一个日期。</translation>
    </message>
    <message>
        <source>No try is left: the person at the desk will help you.</source>
        <translation>不能再试了：工作人员会帮助您。</translation>
    </message>
    <message>
        <source>The school&apos;s records lack a date. The person at the desk will help you.</source>
        <translation>学校的资料里缺一个日期。工作人员会帮助您。</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>您还可以试 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet goes to the printer…</source>
        <translation>正在把您的账户单送到打印机……</translation>
    </message>
    <message>
        <source>Your sheet comes out of the printer at the desk</source>
        <translation>您的账户单从接待处的打印机出来</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>打印机没有回应</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet</source>
        <translation>工作人员会打印您的账户单</translation>
    </message>
    <message>
        <source>Take it before you leave.</source>
        <translation>离开前请取走。</translation>
    </message>
    <message>
        <source>The person at the desk will print your sheet.</source>
        <translation>工作人员会打印您的账户单。</translation>
    </message>
    <message>
        <source>Keep it at home</source>
        <translation>请在家里保存好</translation>
    </message>
    <message>
        <source>Your identifier stands on it.</source>
        <translation>上面写有您的用户名。</translation>
    </message>
    <message>
        <source>No password on it</source>
        <translation>上面没有密码</translation>
    </message>
    <message>
        <source>You alone know yours.</source>
        <translation>您的密码只有您知道。</translation>
    </message>
    <message>
        <source>Take a picture of the square</source>
        <translation>请给方块拍照</translation>
    </message>
    <message>
        <source>It opens the page to sign in.</source>
        <translation>它会打开登录页面。</translation>
    </message>
    <message>
        <source>I have my sheet</source>
        <translation>我拿到了账户单</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing comes out?</source>
        <translation>没有出来？</translation>
    </message>
    <message>
        <source>The person at the desk has been told.</source>
        <translation>已通知工作人员。</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>您要在这里停止吗？</translation>
    </message>
    <message>
        <source>What you typed is erased from this screen. You can start again at any time.</source>
        <translation>您输入的内容会从屏幕清除。您随时可以重新开始。</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>停止并清除</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>I have noted it</source>
        <translation>我记下了</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Note this number or take a picture of it: you will be called by it.</source>
        <translation>请记下这个号码，或拍下来：我们会按号叫您。</translation>
    </message>
    <message>
        <source>Why do you come?</source>
        <translation>您来办什么事？</translation>
    </message>
    <message>
        <source>You get a number, and are called by it. Your name is not asked.</source>
        <translation>您会拿到一个号码，我们按号叫您。不会问您的姓名。</translation>
    </message>
    <message>
        <source>To open an account</source>
        <translation>开通账户</translation>
    </message>
    <message>
        <source>The first time, or for another child</source>
        <translation>第一次，或为另一个孩子</translation>
    </message>
    <message>
        <source>My identifier or my password is lost</source>
        <translation>用户名或密码丢失</translation>
    </message>
    <message>
        <source>The account is open already</source>
        <translation>账户已经开通</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>其他事情</translation>
    </message>
    <message>
        <source>A phone to be corrected, a question…</source>
        <translation>改正电话号码、提问题……</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>Nobody waits at this moment</source>
        <translation>现在没有人在等</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) waiting</source>
        <translation>
            <numerusform>%n 个家庭在等</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, about {1} minutes</source>
        <translation>{0}，大约 {1} 分钟</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>请准备好</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>您的手机</translation>
    </message>
    <message>
        <source>an identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>the children&apos;s birth dates</source>
        <translation>孩子的出生日期</translation>
    </message>
    <message>
        <source>A: open an account</source>
        <translation>A：开通账户</translation>
    </message>
    <message>
        <source>B: identifier or password lost</source>
        <translation>B：用户名或密码丢失</translation>
    </message>
    <message>
        <source>C: something else</source>
        <translation>C：其他事情</translation>
    </message>
    <message>
        <source>No ticket? Take one at the entrance</source>
        <translation>没有号码？请在入口取号</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>轮到您了</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>接待台</translation>
    </message>
    <message>
        <source>Keep your ticket at hand</source>
        <translation>请拿好您的号码</translation>
    </message>
    <message>
        <source>Already called</source>
        <translation>已叫号码</translation>
    </message>
    <message>
        <source>Desk {0}</source>
        <translation>接待台 {0}</translation>
    </message>
    <message>
        <source>Somebody will call you</source>
        <translation>工作人员会叫您</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Here you open the account by which you follow your children&apos;s schooling.</source>
        <translation>在这里，您开通账户，用来了解孩子的学习。</translation>
    </message>
    <message>
        <source>Have with you</source>
        <translation>请准备好</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>您的手机</translation>
    </message>
    <message>
        <source>The birth dates of your children</source>
        <translation>您孩子的出生日期</translation>
    </message>
    <message>
        <source>Five minutes</source>
        <translation>五分钟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>translation not checked</source>
        <translation>译文未经核对</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>We look for your name in the school&apos;s records.</source>
        <translation>我们在学校的资料里找您的姓名。</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>家长、监护人</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Sign in with FranceConnect</source>
        <translation>用 FranceConnect 登录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Type your last name.</source>
        <translation>请输入您的姓。</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>请输入您的名。</translation>
    </message>
</context>
</TS>
